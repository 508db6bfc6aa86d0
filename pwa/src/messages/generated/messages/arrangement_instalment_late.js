/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Instalment_LateInputs */

const nl_arrangement_instalment_late = /** @type {(inputs: Arrangement_Instalment_LateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`later betaald`)
};

const en_arrangement_instalment_late = /** @type {(inputs: Arrangement_Instalment_LateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`paid later`)
};

/**
* | output |
* | --- |
* | "paid later" |
*
* @param {Arrangement_Instalment_LateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_instalment_late = /** @type {((inputs?: Arrangement_Instalment_LateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Instalment_LateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_instalment_late(inputs)
	return nl_arrangement_instalment_late(inputs)
});