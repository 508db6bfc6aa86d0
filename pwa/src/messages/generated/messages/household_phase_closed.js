/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Phase_ClosedInputs */

const nl_household_phase_closed = /** @type {(inputs: Household_Phase_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afgesloten`)
};

const en_household_phase_closed = /** @type {(inputs: Household_Phase_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed`)
};

/**
* | output |
* | --- |
* | "Closed" |
*
* @param {Household_Phase_ClosedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_phase_closed = /** @type {((inputs?: Household_Phase_ClosedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Phase_ClosedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_phase_closed(inputs)
	return nl_household_phase_closed(inputs)
});