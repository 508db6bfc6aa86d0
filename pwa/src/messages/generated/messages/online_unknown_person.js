/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_Unknown_PersonInputs */

const nl_online_unknown_person = /** @type {(inputs: Online_Unknown_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`onbekend persoon`)
};

const en_online_unknown_person = /** @type {(inputs: Online_Unknown_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unknown person`)
};

/**
* | output |
* | --- |
* | "unknown person" |
*
* @param {Online_Unknown_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_unknown_person = /** @type {((inputs?: Online_Unknown_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Unknown_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_unknown_person(inputs)
	return nl_online_unknown_person(inputs)
});