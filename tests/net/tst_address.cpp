#include "core/net/address.h"

#include "tests/support/test_unit.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

using amphora::net::isPublicAddress;

class TstAddress : public QObject {
    Q_OBJECT

    static bool isPublic(const char *text)
    {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        if (inet_pton(AF_INET, text, &v4.sin_addr) == 1) return isPublicAddress(reinterpret_cast<const sockaddr &>(v4));
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        if (inet_pton(AF_INET6, text, &v6.sin6_addr) != 1) qFatal("%s is no address", text);
        return isPublicAddress(reinterpret_cast<const sockaddr &>(v6));
    }

private Q_SLOTS:
    void knowsTheOpenInternet()
    {
        for (const auto *text : {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
                                 "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0",
                                 "198.17.255.255", "198.20.0.0", "223.255.255.255", "2606:4700:4700::1111", "2a00::1", "::ffff:8.8.8.8",
                                 "64:ff9b::808:808", "2002:808:808::1"})
            QVERIFY2(isPublic(text), text);
    }

    void everythingElseIsClosed()
    {
        for (const auto *text : {"0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.255",
                                 "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.168.0.1", "198.18.0.1", "198.19.255.255",
                                 "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1",
                                 "fe80::1", "fec0::1", "fc00::1", "fdff::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
                                 "64:ff9b:1::1", "2002:7f00:1::1", "2002:c0a8:1::1", "2001::1", "2001:db8::1", "4000::1"})
            QVERIFY2(!isPublic(text), text);
        sockaddr_un local{};
        local.sun_family = AF_UNIX;
        QVERIFY(!isPublicAddress(reinterpret_cast<const sockaddr &>(local)));
    }
};

AMPHORA_TEST_UNIT(TstAddress, "address")
#include "tst_address.moc"
