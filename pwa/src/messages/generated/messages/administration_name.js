/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_NameInputs */

const nl_administration_name = /** @type {(inputs: Administration_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie is de bewindvoerder?`)
};

const en_administration_name = /** @type {(inputs: Administration_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is the administrator?`)
};

/**
* | output |
* | --- |
* | "Who is the administrator?" |
*
* @param {Administration_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_name = /** @type {((inputs?: Administration_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_name(inputs)
	return nl_administration_name(inputs)
});