"""What can stand between a person and a book that is encrypted, each told by its own kind so that a face can ask on."""

from fieldbook.errors import UserError


class LockedBookError(UserError):
    """The book is encrypted, and the key that was given (or none) does not open it. It is whole as far as one sees."""


class WrongSecretError(UserError):
    """A passphrase or recovery code that opens nothing here. Nothing was changed."""


class MistypedCodeError(WrongSecretError):
    """A recovery code with a slip of the pen in it; the sentence says where, when that can be told."""


class KeyringError(UserError):
    """The system keyring gives no key. Each kind of trouble is a class of its own below."""


class KeyringAbsentError(KeyringError):
    """There is no keyring here, or only one that would keep the key in the clear."""


class KeyringRefusedError(KeyringError):
    """It is locked, or whoever was asked said no, or it broke."""


class KeyringTimeoutError(KeyringError):
    """It did not answer in time."""


class KeyMissingError(KeyringError):
    """It answers, and has no such key."""


def keyring_absent() -> KeyringAbsentError:
    """No keyring that keeps a secret."""
    return KeyringAbsentError(
        "This computer has no secure system keyring.",
        todo="Use a passphrase or the recovery code.",
    )


def keyring_refused(reason: str) -> KeyringRefusedError:
    """``reason`` is a few words, or the name of what went wrong; never what the keyring holds."""
    return KeyringRefusedError(
        "The system keyring is locked or denied access ({reason}).",
        kept="Nothing was changed.",
        todo="Unlock it and try again, or use the passphrase or the recovery code.",
        reason=reason,
    )


def keyring_timeout(seconds: float) -> KeyringTimeoutError:
    """``seconds`` is how long was waited."""
    return KeyringTimeoutError(
        "The system keyring did not respond within {seconds} s.",
        kept="Nothing was changed.",
        todo=(
            "Check whether it is asking for something in its own window; otherwise use the passphrase or "
            "the recovery code."
        ),
        seconds=round(seconds) if seconds >= 1 else str(seconds),
    )


def key_missing() -> KeyMissingError:
    """The keyring of this machine and user has no key of this book."""
    return KeyMissingError(
        "The system keyring has no key for this book.",
        kept="The book was not changed.",
        todo="Use its recovery code, which always opens the book.",
    )
