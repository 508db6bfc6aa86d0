/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Awaiting_DecisionInputs */

const nl_household_alert_awaiting_decision = /** @type {(inputs: Household_Alert_Awaiting_DecisionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De melding wacht op een besluit van het Regieteam.`)
};

const en_household_alert_awaiting_decision = /** @type {(inputs: Household_Alert_Awaiting_DecisionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The referral awaits a decision of the Regieteam.`)
};

/**
* | output |
* | --- |
* | "The referral awaits a decision of the Regieteam." |
*
* @param {Household_Alert_Awaiting_DecisionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_awaiting_decision = /** @type {((inputs?: Household_Alert_Awaiting_DecisionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Awaiting_DecisionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_awaiting_decision(inputs)
	return nl_household_alert_awaiting_decision(inputs)
});