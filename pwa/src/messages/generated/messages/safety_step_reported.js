/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Step_ReportedInputs */

const nl_safety_step_reported = /** @type {(inputs: Safety_Step_ReportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap 5: gemeld bij Veilig Thuis`)
};

const en_safety_step_reported = /** @type {(inputs: Safety_Step_ReportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step 5: reported to Veilig Thuis`)
};

/**
* | output |
* | --- |
* | "Step 5: reported to Veilig Thuis" |
*
* @param {Safety_Step_ReportedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_step_reported = /** @type {((inputs?: Safety_Step_ReportedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Step_ReportedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_step_reported(inputs)
	return nl_safety_step_reported(inputs)
});