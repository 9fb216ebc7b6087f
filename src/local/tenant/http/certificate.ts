import './reflect-metadata-standin';
import { randomBytes, webcrypto } from 'node:crypto';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { keep, readKept } from '../store/kept-file';

export interface ServerCertificate {
  readonly caFile: string;
  readonly caPem: string;
  readonly certificatePem: string;
  readonly keyPem: string;
}

interface Issued {
  readonly certificate: x509.X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;
const CA_DAYS = 3650;
/** Browsers refuse server certificates that are valid for longer than 825 days. */
const SERVER_DAYS = 800;
const RENEW_DAYS_BEFORE = 30;
const SUBJECT_NAMES: x509.JsonGeneralNames = [
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
];

/** The certificate of https://localhost and the authority that signed it; made once for a data directory. */
export async function loadCertificate(dataDir: string): Promise<ServerCertificate> {
  x509.cryptoProvider.set(webcrypto);
  const caFile = join(dataDir, 'ca.pem');
  const authority = await kept({
    certificateFile: caFile,
    keyFile: join(dataDir, 'ca-key.pem'),
    issue: issueAuthority,
    fits: () => true,
  });
  const server = await kept({
    certificateFile: join(dataDir, 'server.pem'),
    keyFile: join(dataDir, 'server-key.pem'),
    issue: () => issueServer(authority),
    fits: (certificate) => certificate.issuer === authority.certificate.subject,
  });
  return {
    caFile,
    caPem: authority.certificate.toString('pem'),
    certificatePem: server.certificate.toString('pem'),
    keyPem: await privatePem(server.keys.privateKey),
  };
}

async function kept(file: {
  certificateFile: string;
  keyFile: string;
  issue: () => Promise<Issued>;
  fits: (certificate: x509.X509Certificate) => boolean;
}): Promise<Issued> {
  const [certificatePem, keyPem] = [readKept(file.certificateFile), readKept(file.keyFile)];
  if (certificatePem !== null && keyPem !== null) {
    const certificate = new x509.X509Certificate(certificatePem);
    const isFresh = certificate.notAfter.getTime() > Date.now() + RENEW_DAYS_BEFORE * DAY_MS;
    if (isFresh && file.fits(certificate))
      return { certificate, keys: await importKeys(certificate, keyPem) };
  }
  const issued = await file.issue();
  keep(file.keyFile, await privatePem(issued.keys.privateKey));
  keep(file.certificateFile, issued.certificate.toString('pem'));
  return issued;
}

async function issueAuthority(): Promise<Issued> {
  const keys = await generateKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    // The serial in the name keeps authorities of several data directories apart in a browser's store.
    name: `CN=Zugkraft local Microsoft 365 ${randomBytes(4).toString('hex')}`,
    serialNumber: serialNumber(),
    ...validFor(CA_DAYS),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate, keys };
}

async function issueServer(authority: Issued): Promise<Issued> {
  const keys = await generateKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    subject: 'CN=localhost',
    issuer: authority.certificate.subject,
    serialNumber: serialNumber(),
    ...validFor(SERVER_DAYS),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: authority.keys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(SUBJECT_NAMES),
      await x509.AuthorityKeyIdentifierExtension.create(authority.keys.publicKey),
    ],
  });
  return { certificate, keys };
}

const generateKeys = () => webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);

const serialNumber = () => `01${randomBytes(15).toString('hex')}`;

function validFor(days: number): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() - DAY_MS), notAfter: new Date(Date.now() + days * DAY_MS) };
}

async function privatePem(key: webcrypto.CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}

async function importKeys(certificate: x509.X509Certificate, pem: string): Promise<webcrypto.CryptoKeyPair> {
  const pkcs8 = x509.PemConverter.decodeFirst(pem);
  return {
    privateKey: await webcrypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, true, ['sign']),
    publicKey: (await certificate.publicKey.export(ALGORITHM, ['verify'])) as webcrypto.CryptoKey,
  };
}
