/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_ReachedInputs */

const nl_household_attempt_reached = /** @type {(inputs: Household_Attempt_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hebt u iemand gesproken?`)
};

const en_household_attempt_reached = /** @type {(inputs: Household_Attempt_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Did you speak to somebody?`)
};

/**
* | output |
* | --- |
* | "Did you speak to somebody?" |
*
* @param {Household_Attempt_ReachedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_reached = /** @type {((inputs?: Household_Attempt_ReachedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_ReachedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_reached(inputs)
	return nl_household_attempt_reached(inputs)
});