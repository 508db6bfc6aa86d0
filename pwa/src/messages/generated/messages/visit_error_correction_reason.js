/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Error_Correction_ReasonInputs */

const nl_visit_error_correction_reason = /** @type {(inputs: Visit_Error_Correction_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat er niet klopte in het eerdere verslag.`)
};

const en_visit_error_correction_reason = /** @type {(inputs: Visit_Error_Correction_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write what was wrong in the earlier report.`)
};

/**
* | output |
* | --- |
* | "Write what was wrong in the earlier report." |
*
* @param {Visit_Error_Correction_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_error_correction_reason = /** @type {((inputs?: Visit_Error_Correction_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Error_Correction_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_error_correction_reason(inputs)
	return nl_visit_error_correction_reason(inputs)
});