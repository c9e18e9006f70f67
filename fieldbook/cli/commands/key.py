"""The command ``key``: shows how the book is unlocked, and changes it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from fieldbook.bootstrap import AppContext
from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.key_prompt import (
    MAX_ATTEMPTS,
    book_command,
    print_recovery_code,
    print_stderr,
    retry_wrong_secret,
    store_new_key,
    unlock,
    unlock_with_passphrase,
)
from fieldbook.cli.parser import CommandParser
from fieldbook.errors import UserError
from fieldbook.storage.key_access import KeyAccess
from fieldbook.storage.lock import BookLock
from fieldbook.vault.key import BookKey

#: How long the command waits for another process that writes to the book.
_LOCK_TIMEOUT_S = 5.0


def configure(parser: CommandParser) -> None:
    """Adds the actions; without one the state is shown."""
    passphrase, keyring, _, recover, _ = parser.add_actions(
        ("passphrase", "set or change the passphrase and stop using the system keyring"),
        ("keyring", "store the key in the system keyring and stop using the passphrase"),
        ("new", "create a new key and recovery code; older backups can still be opened"),
        ("recover", "unlock the book with its recovery code and store the key on this computer"),
        ("encrypt", "encrypt a book that is not encrypted"),
        required=False,
    )
    passphrase.add_argument(
        "--keep-keyring", action="store_true", help="keep the system keyring as a second way to unlock the book"
    )
    keyring.add_argument(
        "--keep-passphrase", action="store_true", help="keep the passphrase as a second way to unlock the book"
    )
    recover.add_argument("--code-fd", type=int, metavar="N", help="read the code as one line from this file descriptor")


def run(context: CommandContext, args: Arguments) -> None:
    """Shows how the book is unlocked, or changes it; on a UserError nothing was changed."""
    if args.action is None:
        _print_state(context)
        return
    if args.action == "encrypt" and context.book_path == context.application.places.demo_book:
        raise UserError("The demo book cannot be encrypted; it contains only sample data.", kept="It was not changed.")
    with BookLock(context.book_path).held(_LOCK_TIMEOUT_S):
        _ACTIONS[args.action](context, args)


def _print_state(context: CommandContext) -> None:
    path, demo_book = context.book_path, context.application.places.demo_book
    methods = context.application.what_opens(path)
    lines = [f"Book: {path}"]
    if path == demo_book and not methods.encrypted:
        lines.append("Encrypted: no. This is the demo book; it contains only sample data.")
    elif not methods.encrypted:
        lines.append("Encrypted: no. Anyone with access to the file can read it.")
        lines.append(f"To encrypt it: {book_command(path)} key encrypt")
    else:
        lines.append(
            f"Encrypted: yes, with key {methods.key}" if methods.key else "Encrypted: yes, but the key file is missing."
        )
        known = (("system keyring", methods.keyring), ("passphrase", methods.passphrase), ("recovery code", True))
        lines.append(f"Unlocked with: {', '.join(name for name, there in known if there)}")
    context.print_lines(*lines)


def _unlock_encrypted(context: CommandContext) -> tuple[KeyAccess, BookKey]:
    """Access to the key of an encrypted book, and the key; raises UserError for one that is not encrypted."""
    path = context.book_path
    key = unlock(context.application, path, context.secrets)
    if key is None:
        raise UserError(
            "{book} is not encrypted.",
            kept="Nothing was changed.",
            todo="Encrypt it first: {command}",
            book=path.name,
            command=f"{book_command(path)} key encrypt",
        )
    return _access(context), key


def _access(context: CommandContext) -> KeyAccess:
    return context.application.safe(context.book_path)


def _passphrase(context: CommandContext, args: Arguments) -> None:
    access, key = _unlock_encrypted(context)
    access.set_passphrase(key, context.secrets.new_passphrase(), keyring_too=args.keep_keyring)
    print_stderr(
        "The passphrase is set." + ("" if args.keep_keyring else " The system keyring is no longer used."),
        "Earlier copies of the key file, including those stored with backups, can still be unlocked as before.",
        f"If someone else may have such a copy, create a new key: {book_command(context.book_path)} key new",
    )


def _keyring(context: CommandContext, args: Arguments) -> None:
    access, key = _unlock_encrypted(context)
    access.move_to_keyring(key, passphrase_too=args.keep_passphrase)
    print_stderr("The key is stored in the system keyring.")


def _new(context: CommandContext, args: Arguments) -> None:
    del args
    access, key = _unlock_encrypted(context)
    if context.application.what_opens(context.book_path).passphrase and context.secrets.last_passphrase is None:
        unlock_with_passphrase(access, context.secrets)  # the new key is encrypted under it, too
    new = access.change_key(key, context.secrets.last_passphrase)
    print_recovery_code(
        new, "The book has a new key. It also opens older backups, as does the recovery code from their time."
    )


def _recover(context: CommandContext, args: Arguments) -> None:
    path, access, secrets = context.book_path, _access(context), context.secrets
    if not context.application.what_opens(path).encrypted:
        raise UserError(
            "{book} is not encrypted and opens without a code.", kept="Nothing was changed.", book=path.name
        )
    attempts = 1 if args.code_fd is not None else MAX_ATTEMPTS
    key = retry_wrong_secret(lambda: access.key_from_code(secrets.code()), attempts)

    def store(passphrase: str | None) -> BookKey:
        access.keep(key, passphrase)
        return key

    _, storage = store_new_key(secrets, store)
    print_stderr("The recovery code is correct.", storage, "The recovery code remains valid.")


def _encrypt(context: CommandContext, args: Arguments) -> None:
    del args
    key, storage = store_new_key(context.secrets, _access(context).encrypt)
    print_recovery_code(key, f"The book is encrypted. {storage}")
    if plain := _unencrypted_copies(context.application, context.book_path):
        print_stderr("These copies are not encrypted. Delete them when you no longer need them:", *plain)
    print_stderr(
        "Data of deleted files may remain on the disk (especially on an SSD) and may contain "
        "unencrypted parts of the book."
    )


def _unencrypted_copies(application: AppContext, path: Path) -> list[str]:
    """Copies and backups of the book in its folder that are not encrypted, one line each."""
    copies = sorted(path.parent.glob(f"{path.stem}-*{path.suffix}")) + sorted((path.parent / "backups").rglob("*.book"))
    return [f"    {copy}" for copy in copies if copy.is_file() and not application.what_opens(copy).encrypted]


_ACTIONS: Mapping[str, Callable[[CommandContext, Arguments], None]] = MappingProxyType(
    {"passphrase": _passphrase, "keyring": _keyring, "new": _new, "recover": _recover, "encrypt": _encrypt}
)

COMMAND = Command(run, Needs.BOOK_FILE, configure)
