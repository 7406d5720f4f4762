#include "ui/presenters/help_document.h"

#include "ui/models/marked_text.h"

namespace amphora::ui {

namespace {

/// Collects lines until a block is whole.
class Reader {
public:
    void take(const QString &line)
    {
        if (line.trimmed().isEmpty()) return end();
        if (line.startsWith(QStringLiteral("    ")) && (m_block.text.isEmpty() || m_block.kind == HelpBlock::Code)) return code(line.mid(4));
        if (line.startsWith(u'#')) {
            end();
            m_block.kind = line.startsWith(QStringLiteral("# ")) ? HelpBlock::Title : HelpBlock::Heading;
            m_block.text = line.section(u' ', 1);
            return end();
        }
        if (line.startsWith(u'|')) return row(line);
        const auto trimmed = line.trimmed();
        if (trimmed.startsWith(QStringLiteral("- "))) {
            end();
            m_block.kind = HelpBlock::Item;
            // A list in a list stands a little further in.
            m_block.cells = QStringList(line.startsWith(u' ') ? 1 : 0, QString());
            m_block.text = trimmed.mid(2);
            return;
        }
        if (m_block.kind == HelpBlock::Code) end();
        m_block.text += (m_block.text.isEmpty() ? QString() : QStringLiteral(" ")) + trimmed;
    }
    std::vector<HelpBlock> finish()
    {
        end();
        return std::move(m_blocks);
    }

private:
    void code(const QString &line)
    {
        m_block.kind = HelpBlock::Code;
        m_block.text += (m_block.text.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    }
    void row(const QString &line)
    {
        const bool isFirst = m_blocks.empty() || (m_blocks.back().kind != HelpBlock::TableHead && m_blocks.back().kind != HelpBlock::TableRow);
        end();
        auto cells = line.trimmed().mid(1).chopped(1).split(QStringLiteral(" | "));
        for (auto &cell : cells) cell = cell.trimmed();
        if (cells.front().startsWith(QStringLiteral("---"))) return;
        m_block.kind = isFirst ? HelpBlock::TableHead : HelpBlock::TableRow;
        m_block.cells = cells;
        m_block.text = QStringLiteral(" "); // Not empty: the block is whole.
        end();
    }
    void end()
    {
        if (!m_block.text.isEmpty()) {
            if (m_block.kind == HelpBlock::TableHead || m_block.kind == HelpBlock::TableRow) m_block.text.clear();
            m_block.key = QString::number(m_blocks.size());
            m_blocks.push_back(std::move(m_block));
        }
        m_block = {};
    }

    std::vector<HelpBlock> m_blocks;
    HelpBlock m_block;
};

} // namespace

std::vector<HelpBlock> helpBlocks(const QString &markdown)
{
    Reader reader;
    for (const auto &line : markdown.split(u'\n')) reader.take(line);
    return reader.finish();
}

QString plainText(const HelpBlock &block)
{
    QStringList parts;
    if (!block.text.isEmpty()) parts << (block.kind == HelpBlock::Code ? block.text : MarkedText::plainOf(block.text));
    for (const auto &cell : block.cells)
        if (!cell.isEmpty()) parts << MarkedText::plainOf(cell);
    // The sentences of a code follow each other; cells of a table stand apart.
    return parts.join(block.kind == HelpBlock::Failure ? QStringLiteral(" ") : QStringLiteral(" · "));
}

} // namespace amphora::ui
