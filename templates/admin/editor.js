"use strict";
// Starts the browser editor with the project's configuration, and gives it a file format of its
// own: a form is filled from the keys of the front matter, and saving it rewrites the lines of those
// keys whose values were changed. Everything else of the file, keys of one's own too, is put back as
// it was read.

// The editor would start by itself, without the configuration and the format.
window.CMS_MANUAL_INIT = true;

window.rolebookFormat = (() => {
    // Where an entry carries the text that its form was filled from.
    const SOURCE = "$source";
    const BODY = "body";
    const KEY = /^(?:"([^"]+)"|'([^']+)'|([^\s#"'[\]{},:-][^\s:]*))[ \t]*:(?=[ \t]|$)/;
    const FENCED = /^(\uFEFF?---[ \t]*\r?\n)((?:(?!---[ \t]*(?:\r?\n|$))[^\n]*\n)*)(---[ \t]*(?:\r?\n|$))/;
    // JBake's own header: lines of key=value, closed by waves.
    const WAVES = /^(\uFEFF?)((?:[^\n=~]+=[^\n]*\n|[ \t]*\r?\n)+)(~{6,}[ \t]*(?:\r?\n|$))/;
    const PAIR = /^([^\s=]+)[ \t]*=/;
    // A scalar in quotes, or a plain one, and a comment behind it.
    const SCALAR = /^("(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|(?:[^\s#]|[^\s]#|[ \t]+(?=[^\s#]))*)(\s+#.*)?$/;
    const NOT_PLAIN = /^$|^[\s\-?:,[\]{}#&*!|>'"%@`]|:(\s|$)|\s#|\s$|[\u0000-\u001f\u007f]|^(null|true|false|yes|no|on|off|~)$/i;

    // The parts of a text: keys with their lines, and what stands around them.
    function read(text, fenced) {
        const jbake = fenced ? WAVES.exec(text) : null;
        const eol = /\r\n/.test(text) ? "\r\n" : "\n";
        const ended = text === "" || text.endsWith("\n") ? text : text + eol;
        const found = fenced ? jbake || FENCED.exec(text) : ["", "", ended, ""];
        const [whole, opening, head, closing] = found || ["", "---" + eol, "", "---" + eol];
        const parts = [];
        for (const line of head.match(/[^\n]*\n|[^\n]+$/g) || []) {
            const key = (jbake ? PAIR : KEY).exec(line.replace(/\r?\n$/, ""));
            if (key) {
                const name = key[1] || key[2] || key[3];
                parts.push({key: name, lead: key[0], lines: line, jbake: Boolean(jbake)});
            } else if (parts.length > 0) {
                parts[parts.length - 1].lines += line;
            } else {
                parts.push({key: "", lead: "", lines: line});
            }
        }
        parts.forEach(splitTail);
        return {
            opening,
            parts,
            closing,
            jbake: Boolean(jbake),
            body: fenced ? text.slice(whole.length) : "",
            eol,
        };
    }

    // Blank lines and comments below a value belong to what follows.
    function splitTail(part) {
        const tail = /(?:(?<=\n)[ \t]*(?:#[^\n]*)?\r?\n)+$/.exec(part.lines);
        const end = tail ? tail.index : part.lines.length;
        part.tail = part.lines.slice(end);
        part.lines = part.lines.slice(0, end);
    }

    function unquoted(raw) {
        if (raw.startsWith("'")) {
            return raw.slice(1, -1).replace(/''/g, "'");
        }
        if (raw.startsWith("\"")) {
            try {
                return JSON.parse(raw);
            } catch {
                return raw.slice(1, -1);
            }
        }
        return raw;
    }

    function written(text, like, within) {
        if (like.startsWith("\"")) {
            return JSON.stringify(text);
        }
        if (like.startsWith("'") && !/[\u0000-\u001f]/.test(text)) {
            return "'" + text.replace(/'/g, "''") + "'";
        }
        const plain = !NOT_PLAIN.test(text) && !(within && /[,[\]{}]/.test(text));
        return plain ? text : JSON.stringify(text);
    }

    // The value of a part as it stands there: behind the key and on the lines below.
    function rest(part) {
        return part.lines.slice(part.lead.length).replace(/\r/g, "");
    }

    function scalar(part) {
        const text = rest(part);
        const block = /^[ \t]*([|>])[-+0-9]*[ \t]*\n/.exec(text);
        if (block) {
            const lines = text.slice(block[0].length).trimEnd().split("\n").map(line => line.trim());
            return {text: lines.join(block[1] === "|" ? "\n" : " "), raw: "", comment: ""};
        }
        const line = text.trim().split(/\s*\n\s*/).join(" ");
        const [, raw, comment] = SCALAR.exec(line) || ["", line, line, ""];
        return {text: unquoted(raw.trim()), raw: raw.trim(), comment: comment || ""};
    }

    // A list in brackets, one below the key, or a single value: its items as they stand there.
    function list(part) {
        const text = rest(part);
        const trimmed = text.trim();
        if (trimmed.startsWith("[")) {
            const [, inner, comment] = /^\[([^]*)\]([ \t]+#.*)?$/.exec(trimmed) || ["", "", ""];
            const items = inner.match(/"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|[^\s,][^,]*/g) || [];
            return {form: "flow", items: items.map(item => item.trim()), comment: comment || ""};
        }
        if (/^\s*(#.*)?\n[ \t]*- /.test(text)) {
            const lines = text.split("\n").slice(1).filter(line => /^[ \t]*-[ \t]/.test(line));
            const margin = /^[ \t]*/.exec(lines[0])[0];
            const items = lines.map(line => SCALAR.exec(line.replace(/^[ \t]*-[ \t]+/, "").trim()));
            return {form: "block", margin, items: items.map(item => item ? item[1].trim() : ""), comment: ""};
        }
        const one = scalar(part);
        return {form: "one", items: one.raw === "" ? [] : [one.raw], comment: one.comment};
    }

    // Lines of YAML without their common margin.
    function yaml(part) {
        const text = rest(part).replace(/\n$/, "");
        if (/^[ \t]*\S/.test(text)) {
            return text.trim();
        }
        const lines = text.split("\n").slice(1);
        const margins = lines.filter(line => line.trim() !== "").map(line => /^ */.exec(line)[0].length);
        const margin = margins.length > 0 ? Math.min(...margins) : 0;
        return lines.map(line => line.slice(margin)).join("\n");
    }

    function valueOf(part, kind) {
        if (part.jbake) {
            const text = rest(part).trim();
            return isList(kind) ? text.split(",").map(item => item.trim()).filter(item => item !== "") : text;
        }
        switch (kind) {
            case "list":
            case "lines": return list(part).items.map(unquoted);
            case "yaml": return yaml(part);
            default: return scalar(part).text;
        }
    }

    function pairOf(lead, value, eol) {
        return lead + (Array.isArray(value) ? value.join(",") : String(value).replace(/\s*\n\s*/g, " ")) + eol;
    }

    // What a field of the form shows of a list.
    function shown(items, kind) {
        return kind === "lines" ? items.join("\n") : items;
    }

    // The list that a field of the form shows.
    function items(value, kind) {
        return kind === "lines"
            ? String(value || "").split("\n").map(line => line.trim()).filter(line => line !== "")
            : value || [];
    }

    function isList(kind) {
        return kind === "list" || kind === "lines";
    }

    function linesOf(key, value, kind, part, eol) {
        if (isList(kind)) {
            return listLines(key, value.map(String), part, eol);
        }
        if (kind === "yaml") {
            const lines = String(value).trimEnd().split(/\r?\n/);
            const inline = lines.length === 1 && /^[[{]/.test(lines[0]);
            return inline
                ? key + " " + lines[0] + eol
                : key + eol + lines.map(line => (line === "" ? "" : "  " + line) + eol).join("");
        }
        const before = part ? scalar(part) : {raw: "", comment: ""};
        return key + gap(part) + written(String(value).trim(), before.raw, false) + before.comment + eol;
    }

    // What stands between the key and a value on the same line.
    function gap(part) {
        const [, found] = (part && /^([ \t]+)[^\s|>]/.exec(rest(part))) || ["", " "];
        return found;
    }

    // Items that stay are written as they were.
    function listLines(key, values, part, eol) {
        const before = part ? list(part) : {form: "flow", items: [], comment: ""};
        const known = new Map(before.items.map(item => [unquoted(item), item]));
        const items = values.map(value => known.get(value) || written(value, "", before.form !== "block"));
        if (before.form === "block") {
            return key + eol + items.map(item => before.margin + "- " + item + eol).join("");
        }
        const joined = before.form === "one" && items.length === 1 ? items[0] : "[" + items.join(", ") + "]";
        return key + gap(part) + joined + before.comment + eol;
    }

    function isEmpty(value) {
        return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
    }

    // An entry that nothing replaced says so with an empty list.
    function isWritten(key, data) {
        return !isEmpty(data[key]) || (key === "replaced-by" && data.status === "deprecated");
    }

    function same(one, other) {
        return isEmpty(one) ? isEmpty(other) : JSON.stringify(one) === JSON.stringify(other);
    }

    // A new key stands behind the last of those that usually stand before it.
    function place(parts, order, key) {
        const before = order.slice(0, order.indexOf(key));
        return parts.findLastIndex(part => part.key === "" || before.includes(part.key)) + 1;
    }

    // Comments belong to what stands below them, so they stay where they are.
    function putIn(parts, at, part) {
        if (at > 0) {
            part.tail = parts[at - 1].tail;
            parts[at - 1].tail = "";
        }
        parts.splice(at, 0, part);
    }

    function takeOut(parts, at) {
        const [{tail}] = parts.splice(at, 1, {key: "", lead: "", lines: "", tail: ""});
        parts[at].tail = tail;
        if (at > 0) {
            parts[at - 1].tail += tail;
            parts.splice(at, 1);
        }
    }

    function rewriteKeys(read, data, fields) {
        const order = fields.map(field => field.name);
        for (const {name, kind} of fields) {
            const at = read.parts.findIndex(part => part.key === name);
            const part = at < 0 ? null : read.parts[at];
            const value = isList(kind) ? items(data[name], kind) : data[name];
            if (part && isWritten(name, data)) {
                if (!same(valueOf(part, kind), value)) {
                    part.lines = read.jbake
                        ? pairOf(part.lead, value, read.eol)
                        : linesOf(part.lead, value, kind, part, read.eol);
                }
            } else if (part && !isEmpty(valueOf(part, kind))) {
                takeOut(read.parts, at);
            } else if (!part && isWritten(name, data)) {
                const lines = read.jbake
                    ? pairOf(name + "=", value, read.eol)
                    : linesOf(name + ":", value, kind, null, read.eol);
                putIn(read.parts, place(read.parts, order, name), {key: name, lead: "", lines, tail: ""});
            }
        }
    }

    // The format of files with these fields, each `{name, kind}`; fenced where a body follows.
    return (fields, fenced) => ({
        fromFile(text) {
            const parts = read(text, fenced);
            const data = {[SOURCE]: text};
            for (const {name, kind} of fields) {
                const part = parts.parts.find(one => one.key === name);
                if (part) {
                    const value = valueOf(part, kind);
                    data[name] = isList(kind) ? shown(value, kind) : value;
                }
            }
            if (fenced) {
                data[BODY] = parts.body;
            }
            return data;
        },
        toFile(data) {
            const parts = read(data[SOURCE] || "", fenced);
            rewriteKeys(parts, data, fields);
            const head = parts.parts.map(part => part.lines + part.tail).join("");
            if (!fenced) {
                return head;
            }
            const before = data[SOURCE] === undefined ? "" : parts.body;
            const body = data[BODY] || "";
            const gap = data[SOURCE] === undefined ? parts.eol : "";
            return parts.opening + head + parts.closing + gap + (body === before ? before : body.replace(/\r?\n/g, parts.eol));
        },
    });
})();

document.addEventListener("DOMContentLoaded", async () => {
    const answer = await fetch("config.yml");
    // JSON is YAML too, and needs no reader of its own.
    const config = JSON.parse(await answer.text());
    for (const collection of config.collections) {
        const keys = collection.fields.filter(field => field.name !== "body");
        const fields = keys.map(field => ({
            name: field.name,
            kind: field.shape || (field.multiple || field.widget === "list" ? "list" : "text"),
        }));
        CMS.registerCustomFormat(
            collection.format, collection.extension, rolebookFormat(fields, collection.extension === "md"));
    }
    CMS.init({config: {...config, load_config_file: false}});
});
