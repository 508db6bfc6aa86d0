/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_WhoInputs */

const nl_standpoint_ask_who = /** @type {(inputs: Standpoint_Ask_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aan wie vraagt u een standpunt?`)
};

const en_standpoint_ask_who = /** @type {(inputs: Standpoint_Ask_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whom do you ask for a standpoint?`)
};

/**
* | output |
* | --- |
* | "Whom do you ask for a standpoint?" |
*
* @param {Standpoint_Ask_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_who = /** @type {((inputs?: Standpoint_Ask_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_who(inputs)
	return nl_standpoint_ask_who(inputs)
});