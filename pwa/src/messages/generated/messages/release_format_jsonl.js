/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Format_JsonlInputs */

const nl_release_format_jsonl = /** @type {(inputs: Release_Format_JsonlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`JSON Lines: voor programmeurs`)
};

const en_release_format_jsonl = /** @type {(inputs: Release_Format_JsonlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`JSON Lines: for programmers`)
};

/**
* | output |
* | --- |
* | "JSON Lines: for programmers" |
*
* @param {Release_Format_JsonlInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_format_jsonl = /** @type {((inputs?: Release_Format_JsonlInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Format_JsonlInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_format_jsonl(inputs)
	return nl_release_format_jsonl(inputs)
});