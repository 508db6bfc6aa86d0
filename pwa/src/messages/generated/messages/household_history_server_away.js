/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_Server_AwayInputs */

const nl_household_history_server_away = /** @type {(inputs: Household_History_Server_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De lijst met alle wijzigingen staat op de server. Daar is nu geen verbinding mee.`)
};

const en_household_history_server_away = /** @type {(inputs: Household_History_Server_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The list of all changes is on the server. There is no connection to it now.`)
};

/**
* | output |
* | --- |
* | "The list of all changes is on the server. There is no connection to it now." |
*
* @param {Household_History_Server_AwayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_server_away = /** @type {((inputs?: Household_History_Server_AwayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_Server_AwayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_server_away(inputs)
	return nl_household_history_server_away(inputs)
});