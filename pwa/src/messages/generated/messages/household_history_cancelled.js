/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_History_CancelledInputs */

const nl_household_history_cancelled = /** @type {(inputs: Household_History_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bezoek van ${i?.day} gaat niet door`)
};

const en_household_history_cancelled = /** @type {(inputs: Household_History_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Visit of ${i?.day} is cancelled`)
};

/**
* | output |
* | --- |
* | "Visit of {day} is cancelled" |
*
* @param {Household_History_CancelledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_cancelled = /** @type {((inputs: Household_History_CancelledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_CancelledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_cancelled(inputs)
	return nl_household_history_cancelled(inputs)
});