/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Reason_HintInputs */

const nl_clearance_reason_hint = /** @type {(inputs: Clearance_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iedereen in het dossier leest dit.`)
};

const en_clearance_reason_hint = /** @type {(inputs: Clearance_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everybody in the file reads this.`)
};

/**
* | output |
* | --- |
* | "Everybody in the file reads this." |
*
* @param {Clearance_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_reason_hint = /** @type {((inputs?: Clearance_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_reason_hint(inputs)
	return nl_clearance_reason_hint(inputs)
});