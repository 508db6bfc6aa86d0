/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Everything_RefusedInputs */

const nl_household_alert_everything_refused = /** @type {(inputs: Household_Alert_Everything_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een bewoner weigert elke plek. Bespreek het in het Regieteam.`)
};

const en_household_alert_everything_refused = /** @type {(inputs: Household_Alert_Everything_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A resident refuses every place. Discuss it in the Regieteam.`)
};

/**
* | output |
* | --- |
* | "A resident refuses every place. Discuss it in the Regieteam." |
*
* @param {Household_Alert_Everything_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_everything_refused = /** @type {((inputs?: Household_Alert_Everything_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Everything_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_everything_refused(inputs)
	return nl_household_alert_everything_refused(inputs)
});