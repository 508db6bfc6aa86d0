/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Special_Care_AskedInputs */

const nl_household_alert_special_care_asked = /** @type {(inputs: Household_Alert_Special_Care_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een aanmelding wacht op het Meldpunt`)
};

const en_household_alert_special_care_asked = /** @type {(inputs: Household_Alert_Special_Care_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A registration waits for the special-care desk`)
};

/**
* | output |
* | --- |
* | "A registration waits for the special-care desk" |
*
* @param {Household_Alert_Special_Care_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_special_care_asked = /** @type {((inputs?: Household_Alert_Special_Care_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Special_Care_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_special_care_asked(inputs)
	return nl_household_alert_special_care_asked(inputs)
});