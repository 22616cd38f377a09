"""The device's signing key: in the system's key store, never in the store's folder."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from storeperf_core.domain.identifiers import new_id

_SERVICE = "StorePerf device key"


def make_device_key() -> tuple[bytes, bytes]:
    """Make and keep an Ed25519 key. Returns (device_id, public key of 32 bytes)."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    device_id = new_id()
    private = Ed25519PrivateKey.generate()
    _keep(device_id.hex(), private.private_bytes_raw())
    return device_id, private.public_key().public_bytes_raw()


def _keep(name: str, secret: bytes) -> None:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, name, secret.hex())
    except KeyringError:
        # Where there is no key store (a server, a container), a file that only this user can read.
        path = key_file(name)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secret.hex())


def key_file(name: str) -> Path:
    """Where the key of device `name` (hex) lies when the system has no key store."""
    return platformdirs.user_config_path("StorePerf", "StorePerf") / "device-keys" / f"{name}.key"


def where_kept(device_id: bytes) -> str:
    """`key store`, `file` or `nowhere`: for `doctor`."""
    import keyring
    from keyring.errors import KeyringError

    name = device_id.hex()
    try:
        if keyring.get_password(_SERVICE, name) is not None:
            return "key store"
    except KeyringError:
        pass
    return "file" if key_file(name).is_file() else "nowhere"
