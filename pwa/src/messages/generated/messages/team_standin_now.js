/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_NowInputs */

const nl_team_standin_now = /** @type {(inputs: Team_Standin_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nu`)
};

const en_team_standin_now = /** @type {(inputs: Team_Standin_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Now`)
};

/**
* | output |
* | --- |
* | "Now" |
*
* @param {Team_Standin_NowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_now = /** @type {((inputs?: Team_Standin_NowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_NowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_now(inputs)
	return nl_team_standin_now(inputs)
});