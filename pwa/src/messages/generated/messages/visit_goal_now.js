/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ start: NonNullable<unknown>, now: NonNullable<unknown>, target: NonNullable<unknown>, day: NonNullable<unknown> }} Visit_Goal_NowInputs */

const nl_visit_goal_now = /** @type {(inputs: Visit_Goal_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Begin: ${i?.start}. Nu: ${i?.now}. Doel: ${i?.target}. Controle op ${i?.day}.`)
};

const en_visit_goal_now = /** @type {(inputs: Visit_Goal_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Start: ${i?.start}. Now: ${i?.now}. Target: ${i?.target}. Control on ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Start: {start}. Now: {now}. Target: {target}. Control on {day}." |
*
* @param {Visit_Goal_NowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_goal_now = /** @type {((inputs: Visit_Goal_NowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Goal_NowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_goal_now(inputs)
	return nl_visit_goal_now(inputs)
});