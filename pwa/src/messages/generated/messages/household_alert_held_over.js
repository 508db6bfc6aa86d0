/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Held_OverInputs */

const nl_household_alert_held_over = /** @type {(inputs: Household_Alert_Held_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aangehouden: opnieuw bespreken`)
};

const en_household_alert_held_over = /** @type {(inputs: Household_Alert_Held_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held over: discuss again`)
};

/**
* | output |
* | --- |
* | "Held over: discuss again" |
*
* @param {Household_Alert_Held_OverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_held_over = /** @type {((inputs?: Household_Alert_Held_OverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Held_OverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_held_over(inputs)
	return nl_household_alert_held_over(inputs)
});