/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Possible_DuplicateInputs */

const nl_household_alert_possible_duplicate = /** @type {(inputs: Household_Alert_Possible_DuplicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier lijkt op een ander dossier. Het kan hetzelfde huishouden zijn.`)
};

const en_household_alert_possible_duplicate = /** @type {(inputs: Household_Alert_Possible_DuplicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file looks like another one. It may be the same household.`)
};

/**
* | output |
* | --- |
* | "This file looks like another one. It may be the same household." |
*
* @param {Household_Alert_Possible_DuplicateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_possible_duplicate = /** @type {((inputs?: Household_Alert_Possible_DuplicateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Possible_DuplicateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_possible_duplicate(inputs)
	return nl_household_alert_possible_duplicate(inputs)
});