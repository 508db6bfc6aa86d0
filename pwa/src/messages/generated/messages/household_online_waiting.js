/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Online_WaitingInputs */

const nl_household_online_waiting = /** @type {(inputs: Household_Online_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De server is nu niet bereikbaar. Er is niets vastgelegd. Probeer het opnieuw met internet.`)
};

const en_household_online_waiting = /** @type {(inputs: Household_Online_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server cannot be reached now. Nothing was recorded. Try again with a connection.`)
};

/**
* | output |
* | --- |
* | "The server cannot be reached now. Nothing was recorded. Try again with a connection." |
*
* @param {Household_Online_WaitingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_online_waiting = /** @type {((inputs?: Household_Online_WaitingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Online_WaitingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_online_waiting(inputs)
	return nl_household_online_waiting(inputs)
});