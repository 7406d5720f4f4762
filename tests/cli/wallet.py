"""A Solana wallet for tests: Ed25519 as RFC 8032 writes it down, in the open and slowly. Standard library only."""
import hashlib

P = 2 ** 255 - 19
ORDER = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
BASE_Y = 4 * pow(5, P - 2, P) % P
ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
SOLANA = "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp"


def _x_of(y):
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P)
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    return P - x if x % 2 else x


BASE = (_x_of(BASE_Y), BASE_Y)


def _add(a, b):
    (x1, y1), (x2, y2) = a, b
    product = D * x1 * x2 * y1 * y2
    return ((x1 * y2 + x2 * y1) * pow(1 + product, P - 2, P) % P, (y1 * y2 + x1 * x2) * pow(1 - product, P - 2, P) % P)


def _times(number, point):
    result = (0, 1)
    while number:
        if number & 1:
            result = _add(result, point)
        point = _add(point, point)
        number >>= 1
    return result


def _bytes_of(point):
    return (point[1] | (point[0] & 1) << 255).to_bytes(32, "little")


def _number_of(data):
    return int.from_bytes(data, "little")


def base58(data):
    number, text = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = ALPHABET[digit] + text
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


class SolanaWallet:
    def __init__(self, seed=b"\x21" * 32):
        digest = hashlib.sha512(seed).digest()
        self._secret = _number_of(digest[:32]) & (2 ** 254 - 8) | 2 ** 254
        self._prefix = digest[32:]
        self._public = _bytes_of(_times(self._secret, BASE))
        self.address = base58(self._public)
        self.account = f"{SOLANA}:{self.address}"

    def sign(self, text):
        """64 bytes."""
        message = text.encode()
        nonce = _number_of(hashlib.sha512(self._prefix + message).digest()) % ORDER
        point = _bytes_of(_times(nonce, BASE))
        challenge = _number_of(hashlib.sha512(point + self._public + message).digest()) % ORDER
        return point + ((nonce + challenge * self._secret) % ORDER).to_bytes(32, "little")
