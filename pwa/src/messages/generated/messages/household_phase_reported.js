/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Phase_ReportedInputs */

const nl_household_phase_reported = /** @type {(inputs: Household_Phase_ReportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gemeld bij het Regieteam`)
};

const en_household_phase_reported = /** @type {(inputs: Household_Phase_ReportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reported to the Regieteam`)
};

/**
* | output |
* | --- |
* | "Reported to the Regieteam" |
*
* @param {Household_Phase_ReportedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_phase_reported = /** @type {((inputs?: Household_Phase_ReportedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Phase_ReportedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_phase_reported(inputs)
	return nl_household_phase_reported(inputs)
});