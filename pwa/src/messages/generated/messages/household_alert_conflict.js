/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_ConflictInputs */

const nl_household_alert_conflict = /** @type {(inputs: Household_Alert_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Twee mensen vulden iets anders in. Kies welke waarde blijft.`)
};

const en_household_alert_conflict = /** @type {(inputs: Household_Alert_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two people filled in something different. Choose which value stays.`)
};

/**
* | output |
* | --- |
* | "Two people filled in something different. Choose which value stays." |
*
* @param {Household_Alert_ConflictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_conflict = /** @type {((inputs?: Household_Alert_ConflictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_ConflictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_conflict(inputs)
	return nl_household_alert_conflict(inputs)
});