/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_Badge_AnnouncedInputs */

const nl_household_badge_announced = /** @type {(inputs: Household_Badge_AnnouncedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ontruiming aangezegd voor ${i?.day}`)
};

const en_household_badge_announced = /** @type {(inputs: Household_Badge_AnnouncedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Eviction announced for ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Eviction announced for {day}" |
*
* @param {Household_Badge_AnnouncedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_announced = /** @type {((inputs: Household_Badge_AnnouncedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_AnnouncedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_announced(inputs)
	return nl_household_badge_announced(inputs)
});