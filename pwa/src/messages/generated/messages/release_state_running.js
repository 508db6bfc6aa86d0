/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_State_RunningInputs */

const nl_release_state_running = /** @type {(inputs: Release_State_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wordt gemaakt`)
};

const en_release_state_running = /** @type {(inputs: Release_State_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is being made`)
};

/**
* | output |
* | --- |
* | "Is being made" |
*
* @param {Release_State_RunningInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_state_running = /** @type {((inputs?: Release_State_RunningInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_State_RunningInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_state_running(inputs)
	return nl_release_state_running(inputs)
});