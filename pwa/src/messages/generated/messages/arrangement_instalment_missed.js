/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Instalment_MissedInputs */

const nl_arrangement_instalment_missed = /** @type {(inputs: Arrangement_Instalment_MissedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gemist`)
};

const en_arrangement_instalment_missed = /** @type {(inputs: Arrangement_Instalment_MissedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`missed`)
};

/**
* | output |
* | --- |
* | "missed" |
*
* @param {Arrangement_Instalment_MissedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_instalment_missed = /** @type {((inputs?: Arrangement_Instalment_MissedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Instalment_MissedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_instalment_missed(inputs)
	return nl_arrangement_instalment_missed(inputs)
});