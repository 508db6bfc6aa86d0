/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Instalment_OpenInputs */

const nl_arrangement_instalment_open = /** @type {(inputs: Arrangement_Instalment_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nog niet betaald`)
};

const en_arrangement_instalment_open = /** @type {(inputs: Arrangement_Instalment_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not paid yet`)
};

/**
* | output |
* | --- |
* | "not paid yet" |
*
* @param {Arrangement_Instalment_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_instalment_open = /** @type {((inputs?: Arrangement_Instalment_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Instalment_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_instalment_open(inputs)
	return nl_arrangement_instalment_open(inputs)
});