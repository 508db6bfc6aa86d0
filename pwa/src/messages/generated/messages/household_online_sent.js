/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Online_SentInputs */

const nl_household_online_sent = /** @type {(inputs: Household_Online_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verstuurd. U ziet het antwoord hier zodra de server het geeft.`)
};

const en_household_online_sent = /** @type {(inputs: Household_Online_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sent. You see the answer here as soon as the server gives it.`)
};

/**
* | output |
* | --- |
* | "Sent. You see the answer here as soon as the server gives it." |
*
* @param {Household_Online_SentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_online_sent = /** @type {((inputs?: Household_Online_SentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Online_SentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_online_sent(inputs)
	return nl_household_online_sent(inputs)
});