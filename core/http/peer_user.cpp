#include "core/http/peer_user.h"

#include "core/base/descriptor.h"

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

namespace amphora::http {

namespace {

struct Question {
    nlmsghdr head;
    inet_diag_req_v2 body;
};

/// sock_diag(7), for exactly one connection, seen from its far end.
Question questionAbout(LoopbackPair ports)
{
    Question question{};
    question.head.nlmsg_len = sizeof question;
    question.head.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.head.nlmsg_flags = NLM_F_REQUEST;
    question.body.sdiag_family = AF_INET;
    question.body.sdiag_protocol = IPPROTO_TCP;
    question.body.idiag_states = ~0U;
    question.body.id.idiag_sport = htons(ports.far);
    question.body.id.idiag_dport = htons(ports.near);
    question.body.id.idiag_src[0] = question.body.id.idiag_dst[0] = htonl(INADDR_LOOPBACK);
    question.body.id.idiag_cookie[0] = question.body.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    return question;
}

} // namespace

std::optional<std::uint32_t> userOfFarEnd(LoopbackPair ports)
{
    const Descriptor link(::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    const auto question = questionAbout(ports);
    if (!link.isOpen() || ::send(link.get(), &question, sizeof question, 0) != ssize_t(sizeof question)) return std::nullopt;
    alignas(nlmsghdr) char answer[4096];
    const auto size = ::recv(link.get(), answer, sizeof answer, MSG_DONTWAIT); // The kernel has answered when send() returns.
    nlmsghdr head;
    inet_diag_msg body;
    if (size < ssize_t(NLMSG_LENGTH(sizeof body))) return std::nullopt;
    std::memcpy(&head, answer, sizeof head);
    if (head.nlmsg_type != SOCK_DIAG_BY_FAMILY) return std::nullopt; // NLMSG_ERROR
    std::memcpy(&body, answer + NLMSG_HDRLEN, sizeof body);
    return body.idiag_uid;
}

} // namespace amphora::http
