/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Rights_UnansweredInputs */

const nl_household_alert_rights_unanswered = /** @type {(inputs: Household_Alert_Rights_UnansweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een bewoner wacht op antwoord over gegevens.`)
};

const en_household_alert_rights_unanswered = /** @type {(inputs: Household_Alert_Rights_UnansweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A resident waits for an answer about data.`)
};

/**
* | output |
* | --- |
* | "A resident waits for an answer about data." |
*
* @param {Household_Alert_Rights_UnansweredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_rights_unanswered = /** @type {((inputs?: Household_Alert_Rights_UnansweredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Rights_UnansweredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_rights_unanswered(inputs)
	return nl_household_alert_rights_unanswered(inputs)
});