/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_Badge_AlertsInputs */

const nl_household_badge_alerts = /** @type {(inputs: Household_Badge_AlertsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} meldingen`)
};

const en_household_badge_alerts = /** @type {(inputs: Household_Badge_AlertsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} alerts`)
};

/**
* | output |
* | --- |
* | "{count} alerts" |
*
* @param {Household_Badge_AlertsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_alerts = /** @type {((inputs: Household_Badge_AlertsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_AlertsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_alerts(inputs)
	return nl_household_badge_alerts(inputs)
});