/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Special_Care_RefusedInputs */

const nl_household_alert_special_care_refused = /** @type {(inputs: Household_Alert_Special_Care_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Meldpunt Bijzondere Zorg neemt de aanmelding niet aan`)
};

const en_household_alert_special_care_refused = /** @type {(inputs: Household_Alert_Special_Care_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The special-care desk refused the registration`)
};

/**
* | output |
* | --- |
* | "The special-care desk refused the registration" |
*
* @param {Household_Alert_Special_Care_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_special_care_refused = /** @type {((inputs?: Household_Alert_Special_Care_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Special_Care_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_special_care_refused(inputs)
	return nl_household_alert_special_care_refused(inputs)
});