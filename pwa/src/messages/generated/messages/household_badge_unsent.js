/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_Badge_UnsentInputs */

const nl_household_badge_unsent = /** @type {(inputs: Household_Badge_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} niet verzonden`)
};

const en_household_badge_unsent = /** @type {(inputs: Household_Badge_UnsentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} not sent`)
};

/**
* | output |
* | --- |
* | "{count} not sent" |
*
* @param {Household_Badge_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_unsent = /** @type {((inputs: Household_Badge_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_unsent(inputs)
	return nl_household_badge_unsent(inputs)
});