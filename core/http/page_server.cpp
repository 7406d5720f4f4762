#include "core/http/page_server.h"

#include "core/http/site.h"

namespace amphora::http {

PageServer::PageServer(std::unique_ptr<Site> site) : m_site(std::move(site)) {}
PageServer::~PageServer() = default;

Result<std::unique_ptr<PageServer>> PageServer::start(Options options, Events events, Random &random)
{
    auto site = std::make_unique<Site>(std::move(options), std::move(events));
    if (auto opened = site->open(random); !opened) return opened.error();
    return std::unique_ptr<PageServer>(new PageServer(std::move(site)));
}

const std::string &PageServer::url() const noexcept { return m_site->url(); }
void PageServer::push(std::string event) { m_site->push(std::move(event), false); }
void PageServer::finish(std::string event) { m_site->push(std::move(event), true); }

} // namespace amphora::http
