"""The errors of unlocking a book. Each kind has its own class, so that callers can offer another way to unlock."""

from fieldbook.errors import UserError


class LockedBookError(UserError):
    """The book is encrypted, and the given key (or none) does not open it. The file seems intact."""


class WrongSecretError(UserError):
    """A passphrase or recovery code that does not unlock this book. Nothing was changed."""


class MistypedCodeError(WrongSecretError):
    """A recovery code with a typing error; the message says where, if that can be determined."""


class KeyringError(UserError):
    """The system keyring returned no key. Subclasses give the reason."""


class KeyringAbsentError(KeyringError):
    """There is no keyring, or only one that would store the key unencrypted."""


class KeyringRefusedError(KeyringError):
    """The keyring is locked, denied access, or failed."""


class KeyringTimeoutError(KeyringError):
    """The keyring did not answer in time."""


class KeyMissingError(KeyringError):
    """The keyring works, but does not have this key."""


def keyring_absent() -> KeyringAbsentError:
    """The error for a system without a secure keyring."""
    return KeyringAbsentError(
        "This computer has no secure system keyring.",
        todo="Use a passphrase or the recovery code.",
    )


def keyring_refused(reason: str) -> KeyringRefusedError:
    """The error for a locked or failing keyring. ``reason`` is a short text or an error name, never a secret."""
    return KeyringRefusedError(
        "The system keyring is locked or denied access ({reason}).",
        kept="Nothing was changed.",
        todo="Unlock it and try again, or use the passphrase or the recovery code.",
        reason=reason,
    )


def keyring_timeout(seconds: float) -> KeyringTimeoutError:
    """The error for a timeout; ``seconds`` is how long the program waited."""
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
    """The error for a keyring without the key of this book."""
    return KeyMissingError(
        "The system keyring has no key for this book.",
        kept="The book was not changed.",
        todo="Use its recovery code, which always opens the book.",
    )
