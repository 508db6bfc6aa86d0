/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_MessageInputs */

const nl_household_attempt_message = /** @type {(inputs: Household_Attempt_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bericht (sms, WhatsApp)`)
};

const en_household_attempt_message = /** @type {(inputs: Household_Attempt_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Message (SMS, WhatsApp)`)
};

/**
* | output |
* | --- |
* | "Message (SMS, WhatsApp)" |
*
* @param {Household_Attempt_MessageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_message = /** @type {((inputs?: Household_Attempt_MessageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_MessageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_message(inputs)
	return nl_household_attempt_message(inputs)
});