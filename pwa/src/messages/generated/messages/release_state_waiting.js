/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_State_WaitingInputs */

const nl_release_state_waiting = /** @type {(inputs: Release_State_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wacht op haar beurt`)
};

const en_release_state_waiting = /** @type {(inputs: Release_State_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waits for its turn`)
};

/**
* | output |
* | --- |
* | "Waits for its turn" |
*
* @param {Release_State_WaitingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_state_waiting = /** @type {((inputs?: Release_State_WaitingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_State_WaitingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_state_waiting(inputs)
	return nl_release_state_waiting(inputs)
});