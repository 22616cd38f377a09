"""The device's signing key: in the system's key store, never in the store's folder; beside it the newest head."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import platformdirs

from storeperf_core.domain.identifiers import new_id
from storeperf_core.store.folder import keep_names

_SERVICE = "StorePerf device key"
_HASH_BYTES = 32


def make_device_key() -> tuple[bytes, bytes]:
    """Make and keep an Ed25519 key. Returns (device_id, public key of 32 bytes)."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    device_id = new_id()
    private = Ed25519PrivateKey.generate()
    _keep(device_id.hex(), private.private_bytes_raw().hex())
    return device_id, private.public_key().public_bytes_raw()


def private_key(device_id: bytes) -> bytes | None:
    """The device's private key (32 bytes); None where it is not on this computer, as with a copied folder."""
    text = _kept(device_id.hex())
    return None if text is None else bytes.fromhex(text)


def public_of(private: bytes) -> bytes:
    """The public key (32 bytes) of a private one."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(private: bytes, message: bytes) -> bytes:
    """The signature (64 bytes) of a message."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).sign(message)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the signature is of this message and made with the private key that belongs to `public`."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def newest_head(device_id: bytes) -> tuple[int, bytes] | None:
    """(number, hash) of the newest audit entry that the device signed; None where none is kept."""
    text = _kept(_head_name(device_id))
    if text is None:
        return None
    seq, _, digest = text.partition(" ")
    return int(seq), bytes.fromhex(digest)


def keep_newest_head(device_id: bytes, seq: int, digest: bytes) -> None:
    """Keep beside the key what was signed last."""
    # Not kept, a folder that is set back is noticed less; nothing that was written is lost.
    with suppress(OSError):
        _keep(_head_name(device_id), f"{seq} {digest.hex()}")


def newest_entry(device_id: bytes) -> tuple[int, bytes] | None:
    """(number, hash) of the newest audit entry that was kept while the till was open; None where none is."""
    try:
        seq, _, digest = key_file(_entry_name(device_id)).read_text(encoding="ascii").partition(" ")
        return int(seq), bytes.fromhex(digest)
    except (OSError, ValueError):
        return None


def keep_newest_entry(device_id: bytes, seq: int, digest: bytes) -> None:
    """Keep, in a file of this user, what was written last: behind every sale, so not in the slower key store."""
    with suppress(OSError):
        _keep_in_file(_entry_name(device_id), f"{seq} {digest.hex()}")


def key_file(name: str) -> Path:
    """Where the key of device `name` (hex) lies when the system has no key store."""
    return platformdirs.user_config_path("StorePerf", "StorePerf") / "device-keys" / f"{name}.key"


def where_kept(device_id: bytes) -> str:
    """`key store`, `file` or `nowhere`: for `doctor`."""
    name = device_id.hex()
    if _in_key_store(name) is not None:
        return "key store"
    return "file" if key_file(name).is_file() else "nowhere"


def _head_name(device_id: bytes) -> str:
    return f"{device_id.hex()}-head"


def _entry_name(device_id: bytes) -> str:
    return f"{device_id.hex()}-entry"


def _keep(name: str, text: str) -> None:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, name, text)
    except KeyringError:
        # Where there is no key store (a server, a container), a file that only this user can read.
        _keep_in_file(name, text)
        # Else a power cut could take the key's name, and the device could never sign again.
        keep_names(key_file(name).parent)


def _keep_in_file(name: str, text: str) -> None:
    path = key_file(name)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _kept(name: str) -> str | None:
    found = _in_key_store(name)
    if found is not None:
        return found
    try:
        return key_file(name).read_text(encoding="ascii")
    except FileNotFoundError:
        return None


def _in_key_store(name: str) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, name)
    except KeyringError:
        return None
