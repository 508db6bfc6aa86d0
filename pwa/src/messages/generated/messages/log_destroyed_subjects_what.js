/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_Subjects_WhatInputs */

const nl_log_destroyed_subjects_what = /** @type {(inputs: Log_Destroyed_Subjects_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand kan nog zien van wie deze nummers waren.`)
};

const en_log_destroyed_subjects_what = /** @type {(inputs: Log_Destroyed_Subjects_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody can tell any more whose numbers these were.`)
};

/**
* | output |
* | --- |
* | "Nobody can tell any more whose numbers these were." |
*
* @param {Log_Destroyed_Subjects_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_subjects_what = /** @type {((inputs?: Log_Destroyed_Subjects_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_Subjects_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_subjects_what(inputs)
	return nl_log_destroyed_subjects_what(inputs)
});