/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_ChannelInputs */

const nl_household_attempt_channel = /** @type {(inputs: Household_Attempt_ChannelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe zocht u contact?`)
};

const en_household_attempt_channel = /** @type {(inputs: Household_Attempt_ChannelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How did you seek contact?`)
};

/**
* | output |
* | --- |
* | "How did you seek contact?" |
*
* @param {Household_Attempt_ChannelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_channel = /** @type {((inputs?: Household_Attempt_ChannelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_ChannelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_channel(inputs)
	return nl_household_attempt_channel(inputs)
});