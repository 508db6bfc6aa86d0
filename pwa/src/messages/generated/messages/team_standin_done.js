/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_DoneInputs */

const nl_team_standin_done = /** @type {(inputs: Team_Standin_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De vervanging is geregeld.`)
};

const en_team_standin_done = /** @type {(inputs: Team_Standin_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The stand-in is arranged.`)
};

/**
* | output |
* | --- |
* | "The stand-in is arranged." |
*
* @param {Team_Standin_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_done = /** @type {((inputs?: Team_Standin_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_done(inputs)
	return nl_team_standin_done(inputs)
});