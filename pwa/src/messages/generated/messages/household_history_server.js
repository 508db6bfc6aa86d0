/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Household_History_ServerInputs */

const nl_household_history_server = /** @type {(inputs: Household_History_ServerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Van de server, gevraagd op ${i?.when}. U ziet de laatste 200 wijzigingen die u helemaal mag zien.`)
};

const en_household_history_server = /** @type {(inputs: Household_History_ServerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From the server, asked on ${i?.when}. You see the last 200 changes that you may see whole.`)
};

/**
* | output |
* | --- |
* | "From the server, asked on {when}. You see the last 200 changes that you may see whole." |
*
* @param {Household_History_ServerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_server = /** @type {((inputs: Household_History_ServerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_ServerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_server(inputs)
	return nl_household_history_server(inputs)
});