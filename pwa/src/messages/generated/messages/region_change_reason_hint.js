/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_Reason_HintInputs */

const nl_region_change_reason_hint = /** @type {(inputs: Region_Change_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: besluit van het Regieteam van 3 november. Iedereen kan dit lezen.`)
};

const en_region_change_reason_hint = /** @type {(inputs: Region_Change_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: decision of the Regieteam of 3 November. Everybody can read this.`)
};

/**
* | output |
* | --- |
* | "For example: decision of the Regieteam of 3 November. Everybody can read this." |
*
* @param {Region_Change_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_reason_hint = /** @type {((inputs?: Region_Change_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_reason_hint(inputs)
	return nl_region_change_reason_hint(inputs)
});