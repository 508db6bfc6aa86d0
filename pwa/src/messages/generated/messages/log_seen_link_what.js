/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Seen_Link_WhatInputs */

const nl_log_seen_link_what = /** @type {(inputs: Log_Seen_Link_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van elk dossier houdt het programma bij wie het zag en wie er iets in veranderde.`)
};

const en_log_seen_link_what = /** @type {(inputs: Log_Seen_Link_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The program keeps of every file who saw it and who changed something in it.`)
};

/**
* | output |
* | --- |
* | "The program keeps of every file who saw it and who changed something in it." |
*
* @param {Log_Seen_Link_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_link_what = /** @type {((inputs?: Log_Seen_Link_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_Link_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_link_what(inputs)
	return nl_log_seen_link_what(inputs)
});