/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_AddInputs */

const nl_administration_add = /** @type {(inputs: Administration_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap van de bewindvoering vastleggen`)
};

const en_administration_add = /** @type {(inputs: Administration_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record a step of the administration`)
};

/**
* | output |
* | --- |
* | "Record a step of the administration" |
*
* @param {Administration_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_add = /** @type {((inputs?: Administration_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_add(inputs)
	return nl_administration_add(inputs)
});