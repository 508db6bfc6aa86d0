/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Not_FoundInputs */

const nl_household_not_found = /** @type {(inputs: Household_Not_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het dossier hoort niet (meer) bij u, of het is nog niet opgehaald. Maak verbinding en probeer het opnieuw.`)
};

const en_household_not_found = /** @type {(inputs: Household_Not_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is not (or no longer) yours, or it was not fetched yet. Connect and try again.`)
};

/**
* | output |
* | --- |
* | "The file is not (or no longer) yours, or it was not fetched yet. Connect and try again." |
*
* @param {Household_Not_FoundInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_not_found = /** @type {((inputs?: Household_Not_FoundInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Not_FoundInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_not_found(inputs)
	return nl_household_not_found(inputs)
});