"""Certificates for the TLS modes, made by the openssl tool when they are needed: none lies in the tree."""
import os
import ssl
import subprocess

KINDS = ("good", "self", "expired", "wrong-host")

CA_CONFIG = """
[ca]
default_ca = own
[own]
database = {dir}/index.txt
new_certs_dir = {dir}
serial = {dir}/serial
default_md = sha256
policy = any
unique_subject = no
x509_extensions = leaf
[any]
commonName = supplied
[leaf]
basicConstraints = CA:FALSE
subjectAltName = {names}
"""


def _openssl(*args):
    subprocess.run(["openssl", *args], check=True, capture_output=True, timeout=60)


def context(kind, folder):
    """good, expired and wrong-host are signed by the authority written to folder/ca.pem; self is signed by itself."""
    os.makedirs(folder, exist_ok=True)
    at = lambda name: os.path.join(folder, name)  # noqa: E731
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    names = "DNS:elsewhere.invalid" if kind == "wrong-host" else "IP:127.0.0.1,DNS:localhost"
    if kind == "self":
        _openssl("req", "-x509", *curve, "-keyout", at("key.pem"), "-out", at("cert.pem"), "-days", "30",
                 "-subj", "/CN=127.0.0.1", "-addext", f"subjectAltName={names}")
    else:
        if not os.path.exists(at("ca.pem")):
            _openssl("req", "-x509", *curve, "-keyout", at("ca.key"), "-out", at("ca.pem"), "-days", "30",
                     "-subj", "/CN=Amphora test authority")
        for name, text in (("index.txt", ""), ("serial", "1000\n"), ("ca.cnf", CA_CONFIG.format(dir=folder, names=names))):
            with open(at(name), "w", encoding="utf-8") as file:
                file.write(text)
        _openssl("req", "-new", *curve, "-keyout", at("key.pem"), "-out", at("leaf.csr"), "-subj", "/CN=127.0.0.1")
        dates = ["-startdate", "20200101000000Z", "-enddate", "20200201000000Z"] if kind == "expired" else ["-days", "30"]
        _openssl("ca", "-batch", "-notext", "-config", at("ca.cnf"), "-cert", at("ca.pem"), "-keyfile", at("ca.key"),
                 "-in", at("leaf.csr"), "-out", at("cert.pem"), *dates)
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(at("cert.pem"), at("key.pem"))
    return made
